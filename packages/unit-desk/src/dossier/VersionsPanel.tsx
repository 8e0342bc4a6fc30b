import { formatDate, formatNumber } from '@antoan/i18n';
import { Banner, Button, Choice, Cluster, Panel, Table } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { DossierForm_AssessmentFragment } from '../graphql/graphql.ts';
import classes from './dossier.module.css';
import { formOf } from './dossier-form.ts';
import { firstPicks, joinVersions, type Kept, type VersionedField } from './dossier-versions.ts';
import type { DossierDraft } from './useDossierDraft.ts';

interface VersionsPanelProps {
  draft: DossierDraft;
  assessment: DossierForm_AssessmentFragment;
}

/** Two people have changed the same draft: both versions field by field, and a choice for each. */
export function VersionsPanel({ draft, assessment }: VersionsPanelProps) {
  const { t } = useLingui();
  const { versions } = draft;
  const [chosen, setChosen] = useState<Record<string, Kept>>({});
  const [isAsked, setAsked] = useState(false);
  const picks = { ...firstPicks(versions), ...chosen };
  const open = versions.filter(({ path }) => !picks[path]);
  const nameOf = useFieldNames(assessment);
  const say = useValueWords();

  function join() {
    setAsked(true);
    if (open.length === 0) draft.settleVersions(joinVersions(draft.form, formOf(assessment), picks));
  }

  const columns = [
    { id: 'field', label: t`Mục`, cell: ({ path }: VersionedField) => nameOf(path) },
    {
      id: 'mine',
      label: t`Bản của bạn`,
      cell: ({ mine }: VersionedField) => <span className={classes['version']}>{say(mine)}</span>,
    },
    {
      id: 'theirs',
      label: t`Bản người khác vừa lưu`,
      cell: ({ theirs }: VersionedField) => <span className={classes['version']}>{say(theirs)}</span>,
    },
    {
      id: 'pick',
      label: t`Giữ bản nào`,
      phone: 'full' as const,
      cell: ({ path }: VersionedField) => (
        <Choice
          label={t`Giữ bản nào cho ${nameOf(path)}`}
          isLabelHidden
          options={[
            { id: 'mine', label: t`Của bạn` },
            { id: 'theirs', label: t`Vừa lưu` },
          ]}
          value={picks[path] ?? null}
          onChange={(pick: Kept) => setChosen((now) => ({ ...now, [path]: pick }))}
          error={isAsked && !picks[path] ? t`Chọn một bản.` : undefined}
        />
      ),
    },
  ];
  return (
    <Panel title={t`Có hai bản, chọn từng mục`} isFlush>
      <div className="at-panel-body">
        <Banner tone="warn" isLive title={t`Người khác đã lưu hồ sơ này trong lúc bạn đang sửa.`}>
          {t`Phần bạn nhập vẫn còn. Mục chỉ một bên sửa đã được chọn sẵn.`}
        </Banner>
      </div>
      <Table label={t`Các mục có hai bản`} rows={versions} rowKey={({ path }) => path} columns={columns} />
      <div className="at-panel-body">
        <Cluster gap="m">
          <Button tone="primary" onPress={join}>{t`Dùng các mục đã chọn`}</Button>
          <span className="at-sub">
            {open.length > 0
              ? t`Còn ${open.length} mục chưa chọn.`
              : t`Chọn xong thì bấm Lưu nháp để lưu lên hệ thống.`}
          </span>
        </Cluster>
      </div>
    </Panel>
  );
}

function useFieldNames({ criteriaSet }: DossierForm_AssessmentFragment): (path: string) => string {
  const { t } = useLingui();
  const ofAnswer: Record<string, string> = {
    value: t`trả lời`,
    count: t`số người đã thực hiện`,
    total: t`số người phải thực hiện`,
    evidence: t`minh chứng`,
    conclusionReference: t`văn bản kết luận`,
    note: t`ghi chú`,
  };
  const ofMinutes: Record<string, string> = {
    number: t`số biên bản`,
    heldOn: t`ngày họp`,
    summary: t`nội dung thống nhất`,
    attendeesCount: t`số người dự`,
    fileName: t`tên tệp biên bản`,
  };
  return (path) => {
    const [part, id, field] = path.split('/');
    if (part === 'minutes') return t`Biên bản, ${ofMinutes[id ?? '']}`;
    const number = criteriaSet.criteria.find((criterion) => criterion.id === id)?.number ?? '';
    return t`Tiêu chí ${number}, ${ofAnswer[field ?? '']}`;
  };
}

function useValueWords(): (value: string | number | null) => string {
  const { t } = useLingui();
  const words: Partial<Record<string, string>> = {
    YES: t`Có`,
    NO: t`Chưa có`,
    NOT_OCCURRED: t`Không xảy ra`,
    OCCURRED: t`Có xảy ra`,
  };
  return (value) => {
    if (value === null || value === '') return t`Để trống`;
    if (typeof value === 'number') return formatNumber(value);
    return words[value] ?? (/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value);
  };
}
