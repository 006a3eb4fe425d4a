import { QueryClient, queryOptions } from '@tanstack/react-query'
import { call } from '../api.ts'

/** One cache over the calls. Nothing is stale until we say so: all changes go through this window. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      retryOnMount: false,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})

export const openDocument = queryOptions({
  queryKey: ['document'],
  queryFn: () => call('document:open', null),
})

export const marksList = queryOptions({ queryKey: ['marks'], queryFn: () => call('marks:list', null) })

export const settingsRead = queryOptions({
  queryKey: ['settings'],
  queryFn: () => call('settings:read', null),
})

/** The study state of a document; asked again whenever Study is entered, since time passes. */
export const studyNext = (document: string) =>
  queryOptions({
    queryKey: ['study', document],
    queryFn: () => call('study:next', { document, prefer: null }),
    staleTime: 0,
  })
