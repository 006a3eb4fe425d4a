import type { Messages } from '../en/catalogue.ts'
import { formatNumber } from '../format.ts'

export const about: Messages['about'] = {
  title: 'Precisについて',
  program: (of) =>
    `Precis ${of.version}、MITライセンス。Electron ${of.electron}、Chromium ${of.chromium}、Node ${of.node}で動いています。`,
  works: (n) => `含まれる他者の著作物: ${formatNumber(n)}件`,
  list: '他者の著作物',
}
