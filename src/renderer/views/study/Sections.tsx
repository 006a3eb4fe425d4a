import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { depthsOf } from '../../components/outline.ts'
import { sectionPart } from '../../state/parts.ts'
import { studySections } from '../../state/queries.ts'
import { studyPart } from '../../state/study.ts'
import styles from './Overview.module.css'

/** The sections of a document that have cards: each is studied with those below its heading. */
export function Sections({ document }: { readonly document: string }) {
  const [isOpen, setOpen] = useState(false)
  const sections = useQuery({ ...studySections(document), enabled: isOpen }).data
  const depths = depthsOf((sections ?? []).map(({ level }) => level))
  return (
    <div className={styles.sections}>
      <Button kind="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? 'Hide sections' : 'Study a section'}
      </Button>
      {isOpen && sections !== undefined && (
        <table className={styles.documents}>
          <thead>
            <tr>
              <th scope="col">Section</th>
              <th scope="col">New</th>
              <th scope="col">Learning</th>
              <th scope="col">Due</th>
            </tr>
          </thead>
          <tbody>
            {sections.map(({ section, title, counts }, at) => (
              <tr key={section}>
                <td data-depth={Math.min(depths[at] ?? 1, deepest)}>
                  <button
                    type="button"
                    onClick={() => void studyPart(sectionPart(document, section, title ?? untitled))}
                  >
                    <bdi>{title ?? untitled}</bdi>
                  </button>
                </td>
                <td>{counts.new}</td>
                <td>{counts.learning}</td>
                <td>{counts.due}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

const untitled = 'Before the first heading'
/** Headings below it stand like it. */
const deepest = 4
