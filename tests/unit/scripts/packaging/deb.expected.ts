/** What fpm would be told, and the control file of the package that it would make (deb-control(5)). */
export const told = [
  ...[
    '-s',
    'dir',
    '--force',
    '-t',
    'deb',
    '-d',
    'libone',
    '-d',
    'libtwo-new | libtwo',
    '--deb-recommends',
    'voice',
  ],
  ...[
    '--deb-compression',
    'xz',
    '--architecture',
    'amd64',
    '--after-install',
    '/tmp/in',
    '--after-remove',
    '/tmp/out',
  ],
  ...[
    '--description',
    'offline reader\n Reads.\n\nAnd recalls.',
    '--version',
    '1.2.0~beta',
    '--package',
    '/out/a.deb',
  ],
  ...['--name', 'reader', '--maintainer', 'Someone <some@one.example>', '--url', 'https://one.example'],
  ...['--vendor', 'Someone', '--category', 'education', '--deb-priority', 'optional', '--license', 'MIT'],
  ...['LICENSE=/usr/share/doc/reader/copyright', '/built/app/=/opt/Reader'],
]

export const files = [
  { from: 'LICENSE', to: '/usr/share/doc/reader/copyright' },
  { from: '/built/app/', to: '/opt/Reader' },
]

/** For files of 2,049 bytes together. */
export const control = `Package: reader
Version: 1.2.0~beta
Section: education
Priority: optional
Architecture: amd64
Maintainer: Someone <some@one.example>
Installed-Size: 3
Depends: libone, libtwo-new | libtwo
Recommends: voice
Homepage: https://one.example
Description: offline reader
 Reads.
 .
 And recalls.
`
