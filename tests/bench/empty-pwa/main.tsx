// The yardstick of the budgets for size and first screen: the least React page that works offline.

import { createRoot } from 'react-dom/client'

const root = document.querySelector('#root')
if (root !== null) createRoot(root).render(<main>Empty</main>)

void navigator.serviceWorker.register('/sw.js')
