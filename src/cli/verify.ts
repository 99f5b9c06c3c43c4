// The command line's verifier: checks a bundle from end to end and says what it found, one line of JSON each (formats §7).
// It must never need a network, an account, or anything that the bundle does not carry.

import { createHash } from 'node:crypto'
import type { Hasher } from '#/base/hash.ts'
import { isId, type Id } from '#/base/ids.ts'
import { finding, isOnlyIncomplete, type BundleFinding } from '#/bundle/finding.ts'
import { viewerHashOf, type ViewerCode } from '#/bundle/start-here.ts'
import { verdictSaid, verifyBundle, type Verified } from '#/bundle/verify-bundle.ts'
import { openFileBlob } from '#/cli/file-blob.ts'
import { makePages } from '#/report/make-pages.ts'
import { messages } from '#/text/languages.ts'

const words = messages('en').verifier

const usage = `Usage: npm run verify -- FILE [--centre CODE]
  FILE   an evidence bundle (.zip)
  CODE   the centre's check code, which you have from the centre and not from the bundle`

type Asked = { readonly file: string; readonly centre: Id | null }

/** People copy a check code with spaces or hyphens in it, and in capitals. */
const checkCode = (text: string): string => text.toLowerCase().replace(/[\s-]/g, '')

const asked = (args: readonly string[]): Asked | null => {
  const files: string[] = []
  let centre: Id | null = null
  for (let i = 0; i < args.length; i++) {
    const word = args[i] ?? ''
    if (word === '--centre' || word.startsWith('--centre=')) {
      const code = checkCode(word === '--centre' ? (args[++i] ?? '') : word.slice('--centre='.length))
      if (!isId(code)) return null
      centre = code
    } else if (word.startsWith('--')) return null
    else files.push(word)
  }
  const [file] = files
  return file === undefined || files.length > 1 ? null : { file, centre }
}

const nodeHasher = (): Hasher => {
  const hash = createHash('sha256')
  return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest('hex') }
}

const whyUnreadable = (error: unknown): string => {
  if (!(error instanceof Error)) return 'it cannot be read'
  if (!('code' in error)) return error.message
  return error.code === 'ENOENT' ? 'no such file' : `it cannot be read (${String(error.code)})`
}

const verifyFile = async ({ file, centre }: Asked, viewer: ViewerCode): Promise<Verified> => {
  const opened = await openFileBlob(file).catch(whyUnreadable)
  if (typeof opened === 'string')
    return { verdict: 'damaged', findings: [finding('file unreadable', '', opened)], contents: null }
  try {
    return await verifyBundle(opened.blob, {
      centre,
      make: makePages,
      viewerHash: viewerHashOf(viewer),
      hasher: nodeHasher,
    })
  } finally {
    await opened.close()
  }
}

const lineOf = ({ level, kind, subject, about, count }: BundleFinding): string =>
  JSON.stringify({ level, subject, says: words.says[kind]({ subject, about, count }) })

const lastLine = ({ verdict, findings, contents }: Verified): string =>
  JSON.stringify({
    verdict,
    ...(isOnlyIncomplete(findings) && { incomplete: true }),
    says: words.verdicts[verdictSaid(verdict, findings)],
    centre: contents?.portfolio.centre.fingerprint ?? '',
    evidence: contents?.portfolio.evidence.size ?? 0,
    entries: contents?.portfolio.entryCount ?? 0,
  })

/** Prints what it finds; returns the exit code: 0 unless damaged (1), 2 where it was not told what to do. */
export const main = async (args: readonly string[], viewer: ViewerCode): Promise<number> => {
  const wanted = asked(args)
  if (wanted === null) {
    console.error(usage)
    return 2
  }
  const verified = await verifyFile(wanted, viewer)
  for (const each of verified.findings) console.log(lineOf(each))
  console.log(lastLine(verified))
  return verified.verdict === 'damaged' ? 1 : 0
}
