import '@fontsource-variable/newsreader/opsz.css'
import '@fontsource-variable/newsreader/opsz-italic.css'
import '@fontsource-variable/instrument-sans/wght.css'
import './tokens.css'
import './base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { listenToAnswers } from '#contract/client.ts'
import { heard } from './offline/connection.ts'
import { beginOffline } from './offline/keep-at-hand.ts'
import { queryClient } from './queries.ts'
import { router } from './router.tsx'
import { speakAs } from './words/speak.ts'

await speakAs(document.documentElement.lang)
listenToAnswers(heard)
beginOffline()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
