import type { Settings, Theme } from '../settings.ts'

const theme = <T extends Theme>(id: T, label: string, also: string) =>
  ({
    id: `theme:${id}`,
    label,
    menu: { in: 'View', section: 6, ticked: { type: 'radio', isOn: ({ theme }: Settings) => theme === id } },
    palette: { label: `Theme: ${label.toLowerCase()}`, also },
    by: 'app',
  }) as const

export const themeCommands = [
  theme('system', 'Follow the system', 'colours automatic'),
  theme('paper', 'Paper', 'colours light'),
  theme('dusk', 'Dusk', 'colours dark'),
  theme('night', 'Night', 'colours dark black'),
  theme('contrast', 'High contrast', 'colours accessibility'),
] as const
