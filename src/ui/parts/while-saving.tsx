// What is filled in, on its way to being kept: it is saved as it was when Save was pressed, so nothing in it can be typed, said
// or added until that is done, which may be long where storage stands still. The button that saves stands outside, with the focus.

import { createContext, use, type ReactNode } from 'react'

const Saving = createContext(false)

/** Whether what is around here is being saved. */
export const useIsSaving = (): boolean => use(Saving)

export const WhileSaving = ({ isSaving, children }: { isSaving: boolean; children: ReactNode }) => (
  <Saving value={isSaving}>
    <div className="stack" data-gap="as around" inert={isSaving}>
      {children}
    </div>
  </Saving>
)
