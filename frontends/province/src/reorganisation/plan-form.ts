import type { Workbench_ReorganisationFragment } from '../graphql/graphql.ts';
import { type StepForm, stepFormOf, stepInputOf } from './step-form.ts';

/** A whole plan while it is being filled in. */
export interface PlanForm {
  title: string;
  effectiveOn: string | null;
  number: string;
  about: string;
  issuer: string;
  issuedOn: string | null;
  steps: StepForm[];
}

/** The form of a plan as the server has it. */
export function formOf(plan: Workbench_ReorganisationFragment): PlanForm {
  const { title, effectiveOn, instrument } = plan;
  return {
    title,
    effectiveOn,
    number: instrument.number,
    about: instrument.title,
    issuer: instrument.issuer ?? '',
    issuedOn: instrument.issuedOn,
    steps: plan.steps.map(stepFormOf),
  };
}

/** What is sent of a form. */
export function inputOf(form: PlanForm) {
  return {
    title: form.title,
    effectiveOn: form.effectiveOn,
    instrument: { number: form.number, title: form.about, issuer: form.issuer || null, issuedOn: form.issuedOn },
    steps: form.steps.map(stepInputOf),
  };
}

/** Whether two forms say the same; the keys of rows are the page's own. */
export function saysTheSame(one: PlanForm, other: PlanForm): boolean {
  return JSON.stringify(inputOf(one)) === JSON.stringify(inputOf(other));
}
