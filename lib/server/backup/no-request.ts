/** Stands for the framework's request functions in a program that answers no request. */
function noRequest(): never {
  throw new Error('there is no request here')
}

export { noRequest as cookies, noRequest as headers, noRequest as notFound, noRequest as redirect }
