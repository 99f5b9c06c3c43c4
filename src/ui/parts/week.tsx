// A week at a glance: a square a day, as full as the day was. The same is said in words for whoever does not see it.

export type WeekDay = {
  readonly day: string
  /** As shown: `Mon`. */
  readonly short: string
  /** As read aloud: `Monday 16 Nov: 2 pieces of evidence`. */
  readonly says: string
  readonly count: number
  readonly when: 'before' | 'today' | 'after'
}

export const Week = ({ days, label }: { days: readonly WeekDay[]; label: string }) => (
  <ol className="week bare" aria-label={label}>
    {days.map(({ day, short, says, count, when }) => (
      <li
        key={day}
        data-when={when}
        data-some={count > 0}
        aria-current={when === 'today' ? 'date' : undefined}
      >
        <span className="aloud">{says}</span>
        <span aria-hidden>{short}</span>
        <span className="week-day" aria-hidden>
          {count > 0 ? count : ''}
        </span>
      </li>
    ))}
  </ol>
)
