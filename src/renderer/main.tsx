import '@fontsource-variable/literata/wght.css'
import '@fontsource-variable/inter/wght.css'
import './styles/tokens.css'
import './styles/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { openDocument, queryClient, settingsRead } from './state/queries.ts'

// Both are under way before React starts.
void queryClient.prefetchQuery(openDocument)
void queryClient.prefetchQuery(settingsRead)

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <QueryClientProvider client={queryClient}>
    <App />
  </QueryClientProvider>,
)
