// What a bundle lacks, in the words that the plain page, the viewer and the printed forms share. It joins verifier.ts; what
// the fold finds is said in verifier-findings.ts.

import { plural } from '#/text/plural.ts'

export const verifierGaps = {
  noScheme: 'No qualification has been chosen, so nothing can be called complete.',
  noUnits: 'No units have been chosen yet.',
  open: (open: number, all: number): string =>
    plural(open, {
      one: `1 of ${all} criteria has no evidence.`,
      other: `# of ${all} criteria have no evidence.`,
    }),
  openIn: (unit: string, open: number, all: number): string => `${unit}: ${open} of ${all}`,
  unitNotLoaded: (unit: string): string =>
    `Not all criteria of ${unit} are in this bundle. The centre has them.`,
  unitsNotLoaded: (count: number): string =>
    plural(count, {
      one: 'Not all criteria of 1 unit are in this bundle. The centre has them.',
      other: 'Not all criteria of # units are in this bundle. The centre has them.',
    }),
  byCertificate: (count: number): string =>
    plural(count, {
      one: '1 unit is put forward by its certificate, and so has no claims of its own to make.',
      other: '# units are put forward by their certificates, and so have no claims of their own to make.',
    }),
  transfer: {
    certificate: (number: string): string => `certificate ${number}`,
    seenBy: (name: string): string => `copy seen by ${name}`,
    notSeen: 'copy not seen by the centre yet',
  },
  outside: (count: number): string =>
    plural(count, {
      one: '1 claim is for a criterion outside the chosen units.',
      other: '# claims are for criteria outside the chosen units.',
    }),
  noPlace: (count: number): string =>
    plural(count, {
      one: '1 claim does not say where in the evidence the proof is.',
      other: '# claims do not say where in the evidence the proof is.',
    }),
  unclaimed: (count: number): string =>
    plural(count, {
      one: '1 piece of evidence is not claimed for anything.',
      other: '# pieces of evidence are not claimed for anything.',
    }),
  absent: (count: number): string =>
    plural(count, { one: '1 file is not in this bundle.', other: '# files are not in this bundle.' }),
  withheld: (count: number): string =>
    plural(count, {
      one: 'What 1 change says is left out of the candidate’s copy on purpose.',
      other: 'What # changes say is left out of the candidate’s copy on purpose.',
    }),
  noConsent: (count: number): string =>
    plural(count, {
      one: '1 piece of evidence was left out: somebody in it no longer agrees. Files made before that may still hold it.',
      other:
        '# pieces of evidence were left out: somebody in them no longer agrees. Files made before that may still hold them.',
    }),
  erased: (count: number): string =>
    plural(count, { one: '1 piece of evidence was erased.', other: '# pieces of evidence were erased.' }),
}
