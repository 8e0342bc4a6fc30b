import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import { Icon } from '../icon/Icon.tsx';

interface CheckboxProps {
  /** The statement that ticking makes true. */
  children?: ReactNode;
  isSelected?: boolean;
  onChange?: (isSelected: boolean) => void;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  id?: string;
  name?: string;
  /** For the column of a table, where React Aria names it. */
  slot?: 'selection';
}

/** A statement that is true or not. */
export function Checkbox({ children, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} className="at-checkbox">
      {({ isIndeterminate, isSelected }) => (
        <>
          <span className="at-checkbox-box" aria-hidden="true">
            {isIndeterminate ? <Icon of={Minus} /> : isSelected ? <Icon of={Check} /> : null}
          </span>
          {children ? <span>{children}</span> : null}
        </>
      )}
    </AriaCheckbox>
  );
}
