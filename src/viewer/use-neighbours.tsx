// Whether the files of the bundle lie beside this page, told by a small picture that every bundle has. A page may not list
// or read its neighbours, but it is told when one does not load.

import { useState } from 'react'

/** Part of every bundle; made by src/report. */
export const neighbour = 'data/forms/extracted.png'

/** Whether the page is alone, and the picture that finds out: to be rendered once, it is not seen. */
export const useNeighbours = () => {
  const [alone, setAlone] = useState(false)
  const probe = <img className="probe" src={neighbour} alt="" onError={() => setAlone(true)} />
  return { alone, probe }
}
