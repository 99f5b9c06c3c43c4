// bagit.txt: the two lines that make a folder a bag (RFC 8493 §2.1.1). Any other spelling is not ours.

export const bagDeclarationName = 'bagit.txt'
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'
