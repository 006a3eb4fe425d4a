/** `docs/guide.md` as the build reads it (scripts/guide). */
declare module 'virtual:guide' {
  export const guide: import('../../../shared/guide.ts').Guide
}
