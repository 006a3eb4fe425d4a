/** Commands that a menu item or a key can give; the renderer carries each out. */
export const menuCommands = [
  'place:read',
  'place:study',
  'place:passages',
  'search:open',
  'find:open',
  'find:next',
  'find:previous',
  'bookmark:toggle',
  'history:undo',
  'history:redo',
  'text:larger',
  'text:smaller',
  'text:normal',
  'theme:system',
  'theme:paper',
  'theme:night',
  'keys:single',
  'backups:open',
  'shortcuts:open',
] as const
export type MenuCommand = (typeof menuCommands)[number]
