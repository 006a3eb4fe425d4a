/** Pages for when there is no page. */
export const startPages = {
  failed: {
    title: 'Precis could not show its window.',
    what: [
      'A part of this installation is missing or does not run here.',
      'Your bookmarks and reviews are safe; they are kept apart from it.',
      'Quit and start Precis again. If this page comes back, install Precis again.',
    ],
  },
  offer: {
    title: 'Precis did not start properly the last two times.',
    what: [
      'Your data is safe; nothing was opened yet.',
      'Safe mode leaves out what may be the reason: search in the library, imports, and the window and the document of last time. You can leave it at any time.',
    ],
    safe: 'Start in safe mode',
    usual: 'Start as usual',
  },
  waiting: {
    title: 'Precis is still saving a backup.',
    what: ['It was closed a moment ago. It opens by itself as soon as that is done.'],
  },
}
