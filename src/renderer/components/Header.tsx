import { Search } from 'lucide-react'
import { openDialog, useUi } from '../state/ui.ts'
import { FindBar } from '../views/read/FindBar.tsx'
import styles from './Header.module.css'

/** 44 px: the document's title, the find box while it is open, and the way into search. */
export function Header({ title }: { readonly title: string }) {
  const findOpen = useUi((ui) => ui.findOpen && ui.place === 'read')
  return (
    <header className={styles.header} data-find-open={findOpen || undefined}>
      <div className={styles.title} title={title}>
        {title}
      </div>
      {findOpen && <FindBar />}
      <button type="button" className={styles.search} onClick={() => openDialog('search')}>
        <Search size={14} aria-hidden />
        <span>Search</span>
        <kbd>Ctrl K</kbd>
      </button>
    </header>
  )
}
