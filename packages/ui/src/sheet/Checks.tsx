import { useLingui } from '@lingui/react/macro';
import { Check, CircleAlert } from 'lucide-react';
import { Icon } from '../icon/Icon.tsx';

/** One condition of an act. */
export interface CheckLine {
  id: string;
  text: string;
  isMet: boolean;
}

/** The conditions directly above the button that rests on them. */
export function Checks({ items }: { items: readonly CheckLine[] }) {
  const { t } = useLingui();
  return (
    <ul className="at-checks">
      {items.map((item) => (
        <li key={item.id} className={item.isMet ? undefined : 'at-check-open'}>
          <Icon of={item.isMet ? Check : CircleAlert} />
          <span>
            {item.text}
            {item.isMet ? null : <span className="at-hidden">, {t`chưa được`}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
