import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { client } from '#contract/client.ts'
import type { Columns } from '#contract/imports.ts'
import { t } from '#language/say.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { FormEnd } from '../../components/FormEnd.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { Shape } from '../../components/States.tsx'
import { useOnce } from '../../components/use-once.ts'
import { useDesk } from '../../frame/desk.ts'
import { askAnew } from '../../frame/other-tabs.ts'
import { saidOf } from '../../frame/use-change.ts'
import { useColumns } from '../../queries.ts'
import styles from './Import.module.css'

/** Which column of a CSV is what, as guessed, to correct. Saving reads the file anew. */
export function ColumnsDialog({ id, title, onClose }: { id: string; title: string; onClose: () => void }) {
  const columns = useColumns(id)
  const queries = useQueryClient()
  const { say } = useDesk()
  const once = useOnce()
  const save = async (chosen: Readonly<Record<string, string>>) => {
    try {
      await client.setColumns(id, chosen)
      say({ sentence: t('It was read anew.') })
      onClose()
      await askAnew(queries)
    } catch (error) {
      say({ sentence: saidOf(error), isFailure: true })
    }
  }
  return (
    <Dialog label={t('Columns of {title}', { title })} onClose={onClose} wide>
      <div className={styles.columns}>
        <h2>{t('Which column is what?')}</h2>
        <p className="meta">{t('Tend guessed from the heads and the first rows. What is wrong, put right; the file is then read anew.')}</p>
        <Loaded from={columns} what={t('The columns could not be read.')} shape={<Shape height={160} />}>
          {(data) => <ColumnsForm columns={data} onSave={(chosen) => void once(() => save(chosen))} onClose={onClose} />}
        </Loaded>
      </div>
    </Dialog>
  )
}

interface ColumnsFormProps {
  columns: Columns
  onSave: (chosen: Readonly<Record<string, string>>) => void
  onClose: () => void
}

export function ColumnsForm({ columns: { columns, fields }, onSave, onClose }: ColumnsFormProps) {
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(columns.flatMap(({ name, field }) => (field === null ? [] : [[name, field]]))),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave(Object.fromEntries(Object.entries(chosen).filter(([, field]) => field !== '')))
  }
  return (
    <form onSubmit={submit}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('Column')}</th>
            <th scope="col">{t('Looks like')}</th>
            <th scope="col">{t('Is')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, samples }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{samples.slice(0, 2).join(', ')}</td>
              <td>
                <select
                  aria-label={t('What {name} is', { name })}
                  value={chosen[name] ?? ''}
                  onChange={(event) => setChosen({ ...chosen, [name]: event.target.value })}
                >
                  <option value="">{t('leave it out')}</option>
                  {fields.map(({ field, label }) => (
                    <option key={field} value={field}>
                      {label}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <FormEnd go={t('Read it anew')} onLeave={onClose} />
    </form>
  )
}
