// The code inside every bundle's START-HERE.html: it folds and verifies the entries that stand in the page.
// It must never load anything: the page is opened from a folder, years later, with no network.

import { createRoot } from 'react-dom/client'
import './viewer.css'

const root = document.querySelector('#viewer')
if (root !== null) createRoot(root).render(null)
