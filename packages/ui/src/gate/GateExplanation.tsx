import { keepCompounds } from '@antoan/i18n';
import { useLingui } from '@lingui/react/macro';
import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Fact, FactList } from '../facts/FactList.tsx';
import { type GateOutcome, GateSign, useGateWords } from '../gate-mark/GateMark.tsx';
import { Icon } from '../icon/Icon.tsx';
import { Panel } from '../panel/Panel.tsx';
import { Columns, Stack } from '../stack/Stack.tsx';

interface GateVerdictProps {
  outcome: GateOutcome;
  /** The verdict in the directive's own words; otherwise the outcome's word. */
  title?: string;
  /** The sentence with the clause, the decision's number, date and year. */
  children: ReactNode;
  facts: readonly Fact[];
}

/** The verdict of the gate on a nomination. There is no button that overrides it. */
export function GateVerdict({ outcome, title, children, facts }: GateVerdictProps) {
  const words = useGateWords();
  return (
    <section className={`at-verdict at-verdict-${outcome.toLowerCase()}`}>
      <GateSign value={outcome} />
      <div>
        <h2>{keepCompounds(title ?? words[outcome])}</h2>
        <p>{children}</p>
      </div>
      <FactList items={facts} />
    </section>
  );
}

/** One question of the rule and its answer. */
export interface GateRuleStep {
  id: string;
  title: ReactNode;
  detail?: ReactNode;
  /** Where the way leaves the rule: "Nếu không: ngoài phạm vi". */
  exit?: string;
  /** The way ends here. */
  isStop?: boolean;
}

interface GateStepsProps {
  outcome: GateOutcome;
  steps: readonly GateRuleStep[];
}

/** Why, step by step: the way of five questions with the exit at each. */
export function GateSteps({ outcome, steps }: GateStepsProps) {
  const { t } = useLingui();
  return (
    <Panel
      title={t`Vì sao, từng bước một`}
      action={<span className="at-sub at-no-phone">{t`Rẽ ra ở bước nào thì mục 5 không chặn`}</span>}
    >
      <ol className={`at-rule at-rule-${outcome.toLowerCase()}`}>
        {steps.map((step, index) => (
          <li key={step.id} className={step.isStop ? 'at-rule-stop' : undefined}>
            <span className="at-rule-point at-num" aria-hidden="true">
              {index + 1}
            </span>
            <div className="at-rule-text">
              <b>{step.title}</b>
              {step.detail}
            </div>
            {step.exit ? (
              <div className="at-rule-exit">
                <Icon of={ArrowRight} />
                <span>{step.exit}</span>
              </div>
            ) : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

interface GateExplanationProps extends GateVerdictProps, GateStepsProps {
  /** Over the steps: the way as a picture. */
  picture?: ReactNode;
  /** Beside the steps: Confirmations, other nominations of the same unit and year. */
  aside?: ReactNode;
  /** Under the steps: the screenings so far. */
  history?: ReactNode;
}

/** The whole answer of the gate: verdict, why, who confirms, what was found before. */
export function GateExplanation({ picture, aside, history, steps, ...verdict }: GateExplanationProps) {
  return (
    <Stack gap="l">
      <GateVerdict {...verdict} />
      <Columns layout="aside-end">
        <Stack gap="l">
          {picture}
          <GateSteps outcome={verdict.outcome} steps={steps} />
          {history}
        </Stack>
        {aside ? <Stack gap="l">{aside}</Stack> : null}
      </Columns>
    </Stack>
  );
}
