import { useStatus } from '../../queries.ts'
import { Question, Section } from './Section.tsx'

export function About() {
  const status = useStatus()
  return (
    <Section id="about" title="About">
      <Question asks="What is this?">
        <p className="serif">
          Tend {status.data?.version}. It keeps a network warm before it is needed. It runs on your machine, asks no server, and is free
          software under the AGPL, version 3 or later.
        </p>
      </Question>
    </Section>
  )
}
