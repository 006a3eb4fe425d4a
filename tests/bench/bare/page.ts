import { createElement } from 'react'
import { createRoot } from 'react-dom/client'

const words = 'The least that a page in this Electron can be: one paragraph, rendered by React. '
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(createElement('p', null, words.repeat(6)))
