// Sends the files itself, to show how far it is: a hundred and fifty reports over a weak line take minutes. Without
// scripts the browser sends the form, and all else is the same.
document.addEventListener('submit', (event) => {
  const form = event.target
  if (!form.matches('.lint-upload') || form.elements.files.files.length === 0) return
  event.preventDefault()
  send(form, form.querySelector('.lint-progress'), form.querySelector('button'))
})

// Back from the findings to the form, as after a page the browser loaded itself; a place within the findings is no step.
addEventListener('popstate', ({ state }) => {
  if (state?.shown !== true && location.hash === '') location.reload()
})

function send(form, told, button) {
  const bar = told.querySelector('progress')
  const words = told.querySelector('span')
  const request = new XMLHttpRequest()
  const tell = (sentence) => {
    if (words.textContent !== sentence) words.textContent = sentence
  }
  const failed = () => {
    bar.hidden = true
    button.disabled = false
    tell(told.dataset.failed)
  }
  request.open('POST', form.action || location.href)
  request.upload.onprogress = ({ loaded, total }) => {
    bar.max = total
    bar.value = loaded
    tell(loaded < total ? told.dataset.sending : told.dataset.reviewing)
  }
  request.upload.onload = () => {
    bar.removeAttribute('value')
    tell(told.dataset.reviewing)
  }
  request.onload = () =>
    request.getResponseHeader('content-type')?.includes('html') ? show(request.responseText) : failed()
  request.onerror = failed
  bar.hidden = false
  told.hidden = false
  button.disabled = true
  tell(told.dataset.sending)
  request.send(new FormData(form))
}

function show(html) {
  const answer = new DOMParser().parseFromString(html, 'text/html')
  history.pushState({ shown: true }, '')
  document.title = answer.title
  document.body.replaceChildren(...answer.body.childNodes)
  scrollTo(0, 0)
  const main = document.querySelector('main')
  main?.setAttribute('tabindex', '-1')
  main?.focus({ preventScroll: true })
}
