// What is on the page: the screens, by address, and the offer of a new version.

import { UpdatePrompt } from './update-prompt.tsx'

export const App = () => (
  <>
    <main>
      <h1>Fieldfolio</h1>
    </main>
    <UpdatePrompt />
  </>
)
