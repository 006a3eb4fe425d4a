/** The page on which new versions are offered, set by the build; null where the project has none. */
declare const RELEASES: string | null
