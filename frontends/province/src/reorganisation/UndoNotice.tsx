import { Banner, TextLink } from '@antoan/ui';
import { describeProblem } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import type { Workbench_ReorganisationFragment } from '../graphql/graphql.ts';
import { PATHS } from '../paths.ts';
import './reorganisation-problem-words.ts';

/** Of a plan that undoes another: which one, and what cannot be undone. */
export function UndoNotice({ plan }: { plan: Workbench_ReorganisationFragment }) {
  const { t } = useLingui();
  const { undoOf, notReversed } = plan;
  if (!undoOf) return null;
  return (
    <Banner
      tone="info"
      title={t`Phương án này hoàn tác một phương án đã thực hiện`}
      action={<TextLink href={`${PATHS.reorganisations}/${undoOf}`}>{t`Xem phương án đó`}</TextLink>}
    >
      {t`Đơn vị đã kết thúc không sống lại: đơn vị mới mang tên, mã và vị trí cũ thay vào. Quyền của tài khoản phải cấp lại.`}
      {notReversed.length > 0 ? (
        <ul>
          {notReversed.map(({ code, unit }) => (
            <li key={`${code} ${unit.id}`}>
              {t`Không hoàn tác được cho ${{ unit: unit.name }}: ${{ why: describeProblem({ code, path: [], params: [] }) }}.`}
            </li>
          ))}
        </ul>
      ) : null}
    </Banner>
  );
}
