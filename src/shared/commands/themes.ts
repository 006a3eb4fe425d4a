import type { Settings, Theme } from '../settings.ts'

const theme = <T extends Theme>(id: T) =>
  ({
    id: `theme:${id}`,
    menu: { in: 'View', section: 6, ticked: { type: 'radio', isOn: ({ theme }: Settings) => theme === id } },
    palette: {},
    by: 'app',
  }) as const

export const themeCommands = [
  theme('system'),
  theme('paper'),
  theme('dusk'),
  theme('night'),
  theme('contrast'),
] as const
