// What is asked for, said before anything is written: the first word and what it means, whether it is to be known or done,
// which proof suits, and what its unit asks besides. A prompt, never a mark.

import { Details } from '#/ui/parts/details.tsx'
import { Tag } from '#/ui/parts/tag.tsx'

export type PromptProps = {
  /** Whose prompt it is, where several stand together: `C1 · 3.4`. */
  code?: string
  verb: string
  asks: string
  kindWord: string
  suits: string
  unitAsksTitle: string
  unitAsks: readonly string[]
  realOnly: string
}

export const Prompt = ({
  code,
  verb,
  asks,
  kindWord,
  suits,
  unitAsksTitle,
  unitAsks,
  realOnly,
}: PromptProps) => (
  <div className="prompt">
    {(code !== undefined || kindWord !== '') && (
      <p className="prompt-head">
        {code !== undefined && <span className="code">{code}</span>}
        {kindWord !== '' && <Tag>{kindWord}</Tag>}
      </p>
    )}
    {asks !== '' && (
      <p>
        <b className="prompt-verb">{verb}</b>: {asks}
      </p>
    )}
    {suits !== '' && <p>{suits}</p>}
    {realOnly !== '' && <p>{realOnly}</p>}
    {unitAsks.length > 0 && (
      <>
        <p>
          <b>{unitAsksTitle}</b>
        </p>
        <ul>
          {unitAsks.map((ask) => (
            <li key={ask}>{ask}</li>
          ))}
        </ul>
      </>
    )}
  </div>
)

/** Several, of what has been claimed just now. */
export const Prompts = ({ title, prompts }: { title: string; prompts: readonly PromptProps[] }) =>
  prompts.length === 0 ? null : (
    <Details summary={title}>
      <div className="prompts">
        {prompts.map((prompt) => (
          <Prompt key={prompt.code} {...prompt} />
        ))}
      </div>
    </Details>
  )
