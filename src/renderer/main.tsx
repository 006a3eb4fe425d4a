import '@fontsource-variable/literata/wght.css'
import '@fontsource-variable/literata/wght-italic.css'
import '@fontsource-variable/inter/wght.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/marks.css'
import './styles/recall.css'
import './styles/print.css'
import './styles/math.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { servedId } from '../shared/contract/served.ts'
import { speak } from '../shared/messages/messages.ts'
import { App } from './App.tsx'
import { Speaking } from './components/Speaking.tsx'
import { followContrast } from './follow-contrast.ts'
import { queryClient } from './state/queries.ts'
import { takeServed } from './state/served.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

followContrast(document.documentElement)
takeServed(document.getElementById(servedId))
const speaking = speak(document.documentElement.lang)

// The faces ship with the app: waiting for them costs little, and no line breaks twice.
const faces = ['18px "Literata Variable"', '600 18px "Literata Variable"', '13px "Inter Variable"']
// No module waits here: a language's script asks for this one, and each would wait for the other.
void Promise.allSettled([speaking, ...faces.map((face) => document.fonts.load(face))]).then(() =>
  createRoot(root).render(
    <QueryClientProvider client={queryClient}>
      <Speaking>
        <App />
      </Speaking>
    </QueryClientProvider>,
  ),
)
