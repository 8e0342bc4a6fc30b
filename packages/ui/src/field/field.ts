import type { ReactNode } from 'react';

/** What every field of a form can say, whatever it holds. */
export interface FieldProps {
  /** Stands above the field; never a placeholder. */
  label: string;
  /** Stands under the field. */
  hint?: ReactNode;
  /** Names the fault, then the way out. Shown in place of nothing: the hint stays. */
  error?: ReactNode;
  /** Draws attention without refusing, e.g. "Mới 99,3%, còn 8 người." */
  warning?: ReactNode;
  /** Adds "không bắt buộc" to the label. */
  isOptional?: boolean;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isDisabled?: boolean;
  /** The id of the input itself, so that a ProblemsSummary can lead to it. */
  id?: string;
  name?: string;
  /** Leave the name to `label` but do not show it. */
  isLabelHidden?: boolean;
  autoFocus?: boolean;
}
