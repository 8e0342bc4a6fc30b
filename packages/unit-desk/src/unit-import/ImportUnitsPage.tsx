import { useNavigate } from '@antoan/router';
import { Cluster, Columns, Page, PageHead, Panel, Stack } from '@antoan/ui';
import {
  DownloadButton,
  FailureNotice,
  FileUploadField,
  type Role,
  type SentFile,
  useProblems,
  useViewer,
} from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import { MyImportsPanel } from './MyImportsPanel.tsx';
import { sayUnreadable } from './say-unreadable.ts';
import './unit-import-problems.ts';

const ImportUnitsPage_start = graphql(`
  mutation StartUnitImport($input: StartUnitImportInput!) {
    startUnitImport(input: $input) {
      unitImport {
        id
        ...UnitImport_unitImport
      }
      problems {
        code
        path
        params {
          name
          value
        }
      }
    }
  }
`);

interface ImportUnitsPageProps {
  /** The roles in which the viewer writes units; the body of the grant sends the sheet. */
  roles: readonly Role[];
  /** The list of units; this page and the sheets' pages stand below it. */
  listHref: string;
}

/** From a template to a sheet that is checked: nothing is changed here. */
export function ImportUnitsPage({ roles, listHref }: ImportUnitsPageProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const body = useViewer()?.grants.find(({ role }) => roles.includes(role))?.bodyUnit ?? null;
  const [{ error }, start] = useMutation(ImportUnitsPage_start);
  const problems = useProblems();
  const bodyId = body?.id ?? '';
  const keep = problems.keep;
  const take = useCallback(
    (file: SentFile | null) => {
      if (!file) return;
      void start({ input: { fileId: file.id, bodyId } }).then((answer) => {
        keep({ payload: answer.data?.startUnitImport ?? null, error: answer.error });
        const id = answer.data?.startUnitImport.unitImport?.id;
        if (id) void navigate(`${listHref}/nhap-excel/${id}`);
      });
    },
    [start, bodyId, listHref, navigate, keep],
  );
  return (
    <Page>
      <PageHead
        title={t`Nhập từ Excel`}
        subtitle={body?.name}
        crumbs={[{ label: t`Đơn vị`, href: listHref }, { label: t`Nhập từ Excel` }]}
        intro={t`Tệp được kiểm tra trước, từng dòng một. Chỉ khi mọi dòng đều đúng mới nhập, và nhập cả bảng cùng lúc.`}
      />
      <Columns layout="halves">
        <Stack gap="l">
          <Panel title={t`1. Lấy bảng`}>
            <Stack gap="m">
              <p>{t`Bảng mẫu có sẵn danh sách xã, cơ quan quản lý, công an phụ trách để chọn. Muốn thay đổi nhiều đơn vị đã có thì xuất danh sách, sửa rồi gửi lại.`}</p>
              <Cluster gap="s">
                <DownloadButton path="/api/files/units/unit-imports/template" name={t`Mẫu nhập đơn vị.xlsx`}>
                  {t`Tải bảng mẫu`}
                </DownloadButton>
                <DownloadButton path="/api/files/units/unit-imports/list" name={t`Danh sách đơn vị.xlsx`}>
                  {t`Xuất danh sách hiện có`}
                </DownloadButton>
              </Cluster>
            </Stack>
          </Panel>
          <Panel title={t`2. Gửi bảng đã điền`}>
            <Stack gap="m">
              <FailureNotice error={problems.all.length > 0 ? undefined : error} />
              <FileUploadField
                label={t`Bảng đơn vị`}
                accept=".xlsx"
                hint={t`Tệp Excel (.xlsx), tối đa 100.000 dòng. Không ghi tên cá nhân.`}
                sayRefusal={sayUnreadable}
                target={{ service: 'units', noun: 'unitImport', subjectId: bodyId }}
                onChange={take}
                error={problems.others()[0]}
              />
            </Stack>
          </Panel>
        </Stack>
        <MyImportsPanel hrefOf={(id) => `${listHref}/nhap-excel/${id}`} />
      </Columns>
    </Page>
  );
}
