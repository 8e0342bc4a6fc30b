import { useLingui } from '@lingui/react/macro';
import { ChevronRight } from 'lucide-react';
import { Link } from 'react-aria-components';
import { Icon } from '../icon/Icon.tsx';

/** One step of the way back; the last usually has no address. */
export interface Crumb {
  label: string;
  href?: string;
}

/** The way back, from the widest to here. */
export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Đường dẫn`} className="at-crumbs">
      <ol>
        {items.map((crumb, index) => (
          <li key={`${index}-${crumb.label}`}>
            {index > 0 ? <Icon of={ChevronRight} /> : null}
            {crumb.href ? <Link href={crumb.href}>{crumb.label}</Link> : <span>{crumb.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
