// The few globals that pure code may use, declared here because tsconfig.pure.json leaves out the DOM library.
// Never add anything that only a page or only Node has: pure code runs in both, and in workers.

declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(bytes?: ArrayBuffer | ArrayBufferView): string
}

interface ReadableStreamDefaultReader<T> {
  read(): Promise<{ done: false; value: T } | { done: true; value: undefined }>
  cancel(reason?: unknown): Promise<void>
  releaseLock(): void
}
interface ReadableStream<T> {
  getReader(): ReadableStreamDefaultReader<T>
}

type BlobPart = ArrayBuffer | ArrayBufferView | Blob | string
declare class Blob {
  constructor(parts?: BlobPart[], options?: { type?: string })
  readonly size: number
  readonly type: string
  slice(start?: number, end?: number, type?: string): Blob
  arrayBuffer(): Promise<ArrayBuffer>
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>
  text(): Promise<string>
}

interface CryptoKey {
  readonly type: string
  readonly extractable: boolean
}
interface CryptoKeyPair {
  privateKey: CryptoKey
  publicKey: CryptoKey
}
type BufferSource = ArrayBuffer | ArrayBufferView
interface SubtleCrypto {
  digest(algorithm: string, data: BufferSource): Promise<ArrayBuffer>
  generateKey(algorithm: 'Ed25519', extractable: boolean, usages: string[]): Promise<CryptoKeyPair>
  importKey(
    format: 'raw' | 'spki',
    data: BufferSource,
    algorithm: 'Ed25519',
    extractable: boolean,
    usages: string[],
  ): Promise<CryptoKey>
  exportKey(format: 'raw' | 'spki', key: CryptoKey): Promise<ArrayBuffer>
  sign(algorithm: 'Ed25519', key: CryptoKey, data: BufferSource): Promise<ArrayBuffer>
  verify(algorithm: 'Ed25519', key: CryptoKey, signature: BufferSource, data: BufferSource): Promise<boolean>
}
declare const crypto: {
  readonly subtle: SubtleCrypto
  getRandomValues<T extends ArrayBufferView>(array: T): T
}
declare function atob(text: string): string
declare function btoa(text: string): string
