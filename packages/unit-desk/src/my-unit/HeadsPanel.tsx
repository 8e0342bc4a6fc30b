import { formatDate } from '@antoan/i18n';
import { Panel, Tag } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import classes from './my-unit.module.css';

const HeadsPanel_unit = graphql(`
  fragment HeadsPanel_unit on Unit {
    id
    heads {
      id
      personName
      position
      from
      to
      isActing
    }
  }
`);

/** Who heads the unit and who did before, for clause 5 asks for it. */
export function HeadsPanel(props: { unit: FragmentType<typeof HeadsPanel_unit> }) {
  const { t } = useLingui();
  const { heads } = readFragment(HeadsPanel_unit, props.unit);
  const since = (from: string, to: string | null | undefined) =>
    to ? `${formatDate(from)} – ${formatDate(to)}` : t`Từ ${formatDate(from)}`;
  return (
    <Panel title={t`Người đứng đầu`}>
      {heads.length === 0 ? <p className="at-muted">{t`Chưa ghi người đứng đầu.`}</p> : null}
      <ul className={classes['heads']}>
        {heads.map((head) => (
          <li key={head.id}>
            <b>{head.personName}</b> {head.isActing ? <Tag>{t`Quyền, phụ trách`}</Tag> : null}
            <div className="at-sub">
              {head.position}. {since(head.from, head.to)}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
