import { formatDate } from '@antoan/i18n';
import { Button, FactList, Panel, Stack } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import { RecordGradeForm } from './RecordGradeForm.tsx';
import { useGradeWords } from './useGradeWords.ts';

const MovementGradePanel_unit = graphql(`
  fragment MovementGradePanel_unit on Unit {
    id
    viewerCanGrade
    movementGrade(year: $year) {
      id
      score
      grade
      decisionNumber
      decisionDate
      body {
        id
        name
      }
    }
  }
`);

/** How the unit's movement was classified: another thing than the standard, and shown apart from it. */
export function MovementGradePanel(props: { unit: FragmentType<typeof MovementGradePanel_unit>; year: number }) {
  const { t } = useLingui();
  const grades = useGradeWords();
  const [isOpen, setOpen] = useState(false);
  const { id, viewerCanGrade, movementGrade: found } = readFragment(MovementGradePanel_unit, props.unit);
  if (!found && !viewerCanGrade) return null;
  return (
    <Panel title={t`Phân loại phong trào năm ${{ year: props.year }}`}>
      <Stack>
        {found ? (
          <FactList
            items={[
              { label: t`Xếp loại`, value: grades[found.grade] },
              { label: t`Điểm`, value: `${found.score.toLocaleString('vi')}/100`, isNumeric: true },
              { label: t`Quyết định`, value: `${found.decisionNumber}, ${formatDate(found.decisionDate)}` },
              { label: t`Cơ quan`, value: found.body.name },
            ]}
          />
        ) : null}
        <p className="at-sub">
          {t`Bảng 100 điểm theo Quyết định 510/QĐ-BCA-V05. Không phải kết quả tiêu chuẩn “An toàn về an ninh, trật tự” và không dùng để rà soát khen thưởng theo mục 5.`}
        </p>
        {viewerCanGrade ? (
          <Button size="small" onPress={() => setOpen(true)}>
            {found ? t`Ghi lại phân loại` : t`Ghi phân loại`}
          </Button>
        ) : null}
        {isOpen ? <RecordGradeForm unitId={id} year={props.year} onClose={() => setOpen(false)} /> : null}
      </Stack>
    </Panel>
  );
}
