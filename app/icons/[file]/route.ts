import { iconSizes } from '@/lib/addresses'
import { drawIcon } from '@/lib/share/icon'

type Params = { file: string }

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = (): Params[] => iconSizes.map((size) => ({ file: `${size}.png` }))

export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const icon = await drawIcon(Number.parseInt((await params).file, 10))
  return new Response(new Uint8Array(icon), { headers: { 'content-type': 'image/png' } })
}
