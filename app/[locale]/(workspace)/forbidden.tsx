import { ForbiddenPage } from '@/components/layout/forbidden-page';

export default function WorkspaceForbidden() {
  return <ForbiddenPage area="workspace" />;
}
