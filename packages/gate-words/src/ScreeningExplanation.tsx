import { GateExplanation } from '@antoan/ui';
import type { ReactNode } from 'react';
import { RulePath } from './RulePath.tsx';
import type { ScreenedNomination, Screening } from './screening.ts';
import { useGateSteps } from './useGateSteps.tsx';
import { useGateVerdict } from './useGateVerdict.tsx';

interface ScreeningExplanationProps {
  nomination: ScreenedNomination;
  screening: Screening;
  /** Beside the steps: who confirms, other nominations of the same unit and year. */
  aside?: ReactNode;
  /** Under the steps: the screenings so far. */
  history?: ReactNode;
}

/** A screening in words: the verdict with its clause and decision, and the way of questions that led there. */
export function ScreeningExplanation({ nomination, screening, aside, history }: ScreeningExplanationProps) {
  const { title, sentence, facts } = useGateVerdict(nomination, screening);
  const steps = useGateSteps(nomination, screening);
  return (
    <GateExplanation
      outcome={screening.outcome}
      title={title}
      facts={facts}
      picture={<RulePath screening={screening} />}
      steps={steps}
      aside={aside}
      history={history}
    >
      {sentence}
    </GateExplanation>
  );
}
