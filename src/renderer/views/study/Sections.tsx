import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatNumber } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
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
        {isOpen ? messages.study.overviewOf.hideSections : messages.study.overviewOf.studySection}
      </Button>
      {isOpen && sections !== undefined && (
        <table className={styles.documents}>
          <thead>
            <tr>
              <th scope="col">{messages.study.overviewOf.section}</th>
              <th scope="col">{messages.study.new}</th>
              <th scope="col">{messages.study.learning}</th>
              <th scope="col">{messages.study.due}</th>
            </tr>
          </thead>
          <tbody>
            {sections.map(({ section, title, counts }, at) => (
              <tr key={section}>
                <td data-depth={Math.min(depths[at] ?? 1, deepest)}>
                  <button
                    type="button"
                    onClick={() =>
                      void studyPart(
                        sectionPart(document, section, title ?? messages.parts.beforeFirstHeading),
                      )
                    }
                  >
                    <bdi>{title ?? messages.parts.beforeFirstHeading}</bdi>
                  </button>
                </td>
                <td>{formatNumber(counts.new)}</td>
                <td>{formatNumber(counts.learning)}</td>
                <td>{formatNumber(counts.due)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

/** Headings below it stand like it. */
const deepest = 4
