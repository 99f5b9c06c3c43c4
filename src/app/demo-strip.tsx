// Above every screen of the demo: a line that all of it is made up, which stays while one scrolls, and under it who one is
// and the ways to be somebody else or to leave. The line must never be covered, closed or missing from a page of a print.

import { LogOut, RotateCcw, Users } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { demoPeople, type DemoPerson } from '#/demo/people.ts'
import type { Result } from '#/base/result.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Row, Rows } from '#/ui/parts/card.tsx'
import { Sheet } from '#/ui/parts/dialog.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import { demoPerson } from '#/ui/session/demo-mode.ts'
import { goDemo, restartDemo, type DemoError } from '#/ui/session/go-demo.ts'
import { isKeeping } from '#/ui/session/keeping.ts'

export const DemoStrip = () => {
  const person = demoPerson()
  return person === null ? null : <Strip person={person} />
}

const troubleOf = ({ kind }: DemoError): Trouble =>
  kind === 'open elsewhere' ? t('demo').openElsewhere : t('demo').cannotEnter

/** What stands in the flow is printed on the first page only; browsers that know margin boxes print it on every one. */
const useOnEveryPage = (words: string): void =>
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      @page { @top-center { content: ${JSON.stringify(words)}; font: 700 9pt sans-serif } }
      @page :first { @top-center { content: none } }`)
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [words])

const Strip = ({ person }: { person: DemoPerson }) => {
  const words = t('demo')
  const { who, later } = words.people[person]
  const [address] = useLocation()
  const [isChoosing, setChoosing] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [isFinishing, setFinishing] = useState(false)
  useOnEveryPage(words.strip)
  const run = async (work: () => Promise<Result<void, DemoError>>): Promise<void> => {
    if (isFinishing) return
    setFinishing(isKeeping())
    const gone = await work()
    setFinishing(false)
    if (gone.ok) return
    setChoosing(false)
    setTrouble(troubleOf(gone.error))
  }
  const be = (next: DemoPerson | null): void => {
    const { pathname } = location
    // Whoever has gone on while files came in is left where they are.
    void run(() => goDemo(next, () => location.pathname === pathname))
  }
  const finishing = isFinishing && <ProgressLine label={t('people').finishing} />

  return (
    <section className="demo" aria-label={words.title}>
      <p className="demo-over">{words.strip}</p>
      <div className="demo-strip">
        <p className="demo-words">{words.you(who)}</p>
        <div className="demo-ways">
          <Button tone="quiet" icon={Users} aria-haspopup="dialog" onClick={() => setChoosing(true)}>
            {words.change}
          </Button>
          <Button tone="quiet" icon={LogOut} aria-label={words.leaveDemo} onClick={() => be(null)}>
            {words.leave}
          </Button>
        </div>
      </div>
      {address === '/' && later !== '' && (
        <div className="demo-more">
          <Notice title={who}>
            <p>{later}</p>
          </Notice>
        </div>
      )}
      {finishing && !isChoosing && <div className="demo-more">{finishing}</div>}
      {trouble && (
        <div className="demo-more">
          <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />
        </div>
      )}
      <Sheet
        open={isChoosing}
        onClose={() => setChoosing(false)}
        title={words.chooser}
        actions={
          <Button icon={LogOut} onClick={() => be(null)}>
            {words.leaveDemo}
          </Button>
        }
      >
        <Stack>
          <p className="quiet">{words.chooserWhy}</p>
          {finishing}
          <Rows label={words.chooser}>
            {demoPeople.map((each) => (
              <li key={each}>
                <Row
                  title={words.be(words.people[each].who)}
                  more={words.people[each].line}
                  current={each === person}
                  onPress={() => be(each)}
                />
              </li>
            ))}
          </Rows>
          <Stack gap="small">
            <div>
              <Button tone="quiet" icon={RotateCcw} onClick={() => void run(restartDemo)}>
                {words.again}
              </Button>
            </div>
            <p className="quiet">{words.againWhy}</p>
          </Stack>
        </Stack>
      </Sheet>
    </section>
  )
}
