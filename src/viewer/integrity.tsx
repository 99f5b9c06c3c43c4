// Integrity in one line, opened by choice. It says "unchanged since signed", never more: a signature proves a device.

import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { whoOf } from '#/report/wording.ts'
import { t } from '#/text/text.ts'
import { Anchor } from '#/ui/parts/anchor.tsx'
import { Details } from '#/ui/parts/details.tsx'
import type { Checked } from '#/viewer/checked.ts'
import type { Opened } from '#/viewer/open-contents.ts'

/** `checked` is of this very bundle, or null. */
export const Integrity = ({ opened, checked }: { opened: Opened; checked: Checked | null }) => {
  const words = t('verifier').page
  const { unsound, entries, portfolio } = opened
  const Icon = unsound > 0 ? ShieldAlert : ShieldCheck
  return (
    <Details
      summary={
        <span className="vouch-line" data-tone={unsound > 0 ? 'rose' : 'ok'}>
          <Icon aria-hidden />
          <span>
            {unsound > 0 ? words.historyBroken : t('verifier').unchanged}
            <span className="vouch-more"> · {words.details}</span>
          </span>
        </span>
      }
    >
      <p>{unsound > 0 ? words.historyBrokenMore(unsound) : words.historySound(entries.size)}</p>
      <p>{words.signatureMeans}</p>
      <FilesLine checked={checked} />
      <h3>{words.devices}</h3>
      <ul className="device-list">
        {[...portfolio.devices.values()].map((device) => (
          <li key={device.id}>
            {whoOf(portfolio, device.id)}{' '}
            <span className="quiet">
              {words.deviceChanges(portfolio.tips.byDevice.get(device.id)?.seq ?? 0)}
            </span>
          </li>
        ))}
      </ul>
    </Details>
  )
}

const FilesLine = ({ checked }: { checked: Checked | null }) => {
  const words = t('verifier').page
  if (checked === null)
    return (
      <p>
        {words.filesUnchecked} <Anchor href="#check">{words.filesUncheckedDo}</Anchor>
      </p>
    )
  const wrong = checked.findings.filter(({ level }) => level === 'error').length
  return <p>{wrong > 0 ? words.filesDamaged(wrong) : words.filesChecked(checked.files)}</p>
}
