import { useNavigate, useParams } from '@antoan/router';
import { Button, Empty, LinkButton, QueueLayout, Skeleton } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { ArrowLeft, ClipboardList } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../graphql.ts';
import { Dossier_assessment } from './dossier.ts';
import { DossierContext } from './DossierContext.tsx';
import { DossierDesk } from './DossierDesk.tsx';

const DossierPage_query = graphql(`
  query DossierPage($id: ID!) {
    assessment(id: $id) {
      id
      ...Dossier_assessment
    }
  }
`);

interface DossierPageProps {
  /** The list one comes from when there is nowhere to go back to. */
  backHref: string;
}

/** One dossier by its own address (route `…/:id`): read, or acted on when it is the viewer's turn. */
export function DossierPage({ backHref }: DossierPageProps) {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const [isAgain, setAgain] = useState(false);
  const [result, retry] = useQuery({ query: DossierPage_query, variables: { id } });
  const found = result.data?.assessment ? readFragment(Dossier_assessment, result.data.assessment) : null;
  const isDecided = found?.state === 'DECIDED';
  return (
    <div className="dossier-page">
      <QueueLayout list={null} {...(found ? { context: <DossierContext dossier={found} /> } : {})}>
        <QueryBoundary result={result} retry={retry} name={t`Hồ sơ`} skeleton={<Skeleton shape="page" />}>
          {() =>
            found ? (
              <DossierDesk
                dossier={found}
                isReadOnly={isDecided && !isAgain}
                onDone={() => (isDecided ? setAgain(false) : void navigate(backHref))}
                lead={
                  <div className="dossier-page-lead">
                    <LinkButton tone="quiet" size="small" icon={ArrowLeft} href={backHref}>
                      {t`Về danh sách`}
                    </LinkButton>
                    {isDecided && found.viewerCanAppraise && !isAgain ? (
                      <Button size="small" icon={ClipboardList} onPress={() => setAgain(true)}>
                        {t`Thẩm định lại`}
                      </Button>
                    ) : null}
                  </div>
                }
              />
            ) : (
              <Empty
                isPage
                title={t`Không tìm thấy hồ sơ`}
              >{t`Hồ sơ không có, hoặc nằm ngoài phạm vi bạn được xem.`}</Empty>
            )
          }
        </QueryBoundary>
      </QueueLayout>
    </div>
  );
}
