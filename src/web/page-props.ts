/** What `data(…)` of the router wraps an answer in. */
type WithStatus<Data> = { readonly type: string; readonly data: Data; readonly init: ResponseInit | null }
type Unwrapped<Answer> = Answer extends WithStatus<infer Data> ? Data : Exclude<Answer, Response>
type AnswerOf<Handler> = Handler extends (...given: never[]) => infer Answer ? Unwrapped<Awaited<Answer>> : undefined

/** What the router hands to a page, from the page's own loader and action. */
export type PageProps<Loader = undefined, Act = undefined> = {
  readonly loaderData: AnswerOf<Loader>
  readonly actionData?: AnswerOf<Act>
}
