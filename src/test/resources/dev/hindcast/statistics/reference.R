# Writes reference.tsv: what R says, for the tests of dev.hindcast.statistics to agree with.
#   Rscript reference.R > reference.tsv
# Made with R 4.2.2 and survival 3.5-3. Each line: function, arguments, values; tabs between, blanks within.

suppressMessages(library(survival))
options(digits = 15, warn = -1)

line <- function(name, arguments, values) {
  cat(name, paste(format(arguments, digits = 15, trim = TRUE, scientific = FALSE, drop0trailing = TRUE),
                  collapse = " "),
      paste(sprintf("%.15g", values), collapse = " "), sep = "\t")
  cat("\n")
}

for (count in c(0, 1, 2, 3, 5, 10, 50, 1000, 250000))
  line("PoissonRate.countInterval", count, poisson.test(count)$conf.int)

for (of in list(c(0, 1), c(1, 1), c(0, 10), c(1, 10), c(3, 10), c(10, 10), c(29, 38), c(171, 242), c(5000, 100000))) {
  line("Proportion.wilson", of, prop.test(of[1], of[2], correct = FALSE)$conf.int)
  line("Proportion.clopperPearson", of, binom.test(of[1], of[2])$conf.int)
}

for (pair in list(c(5, 365, 0, 365), c(6, 365, 0, 365), c(8, 365, 1, 365), c(3, 1000, 4, 250), c(0, 100, 7, 100),
                  c(12, 730.5, 9, 200.25), c(400, 1000, 300, 1000))) {
  test <- poisson.test(c(pair[3], pair[1]), c(pair[4], pair[2]))
  line("RateComparison", pair, c(test$conf.int, test$p.value))
}

for (k in list(c(0, 8, 0.5), c(17, 20, 5 / 7), c(3, 100, 0.1), c(5, 5, 0.2), c(40, 150, 0.285)))
  line("BinomialTest.twoSided", k, binom.test(k[1], k[2], k[3])$p.value)

for (k in list(c(0, 50, 5, 10), c(3, 50, 5, 10), c(5, 50, 5, 10), c(4, 242, 20, 17), c(8, 10000, 300, 90)))
  line("Hypergeometric.atLeast", k, phyper(k[1] - 1, k[3], k[2] - k[3], k[4], lower.tail = FALSE))

for (k in list(c(3, 1, 1, 3), c(10, 2, 3, 15), c(0, 12, 5, 9), c(7, 93, 19, 81), c(200, 300, 250, 260)))
  line("FisherExact.twoSided", k, fisher.test(matrix(k, 2, byrow = TRUE))$p.value)

# The second: the example of Benjamini and Hochberg (1995), of which 4 are below 0.05.
for (p in list(c(0.04, 0.01, 0.03, 0.02), c(0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459,
                  0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1), c(0.5, 0.5, 0.01, 1, 0.01)))
  line("BenjaminiHochberg.qValues", p, p.adjust(p, "BH"))

# Which values of 1..n enclose a quantile: searched for one by one.
for (q in c(0.25, 0.5, 0.75, 0.9)) for (n in c(6, 7, 12, 13, 20, 29, 35, 36, 50, 101, 1000)) {
  low <- max(c(0, which(pbinom(0:(n - 1), n, q) <= 0.025)))
  high <- min(c(Inf, which(pbinom(0:(n - 1), n, q, lower.tail = FALSE) <= 0.025)))
  line("Quantile", c(n, q), if (low >= 1 && high <= n) c(quantile(1:n, q), low, high) else NA_real_)
}

airconditioning <- c(413, 447, 461, 509, 531, 616, 794, 854, 1074) # Proschan (1963), an aircraft
for (times in list(c(1, 2, 3, 4, 100), c(60, 70, 80, 90, 100), c(airconditioning, 1500))) {
  n <- length(times) - 1
  u <- (sum(times[1:n]) - n * times[n + 1] / 2) / (times[n + 1] * sqrt(n / 12))
  line("Laplace", times, c(u, 2 * pnorm(-abs(u))))
}

first <- c(3, 9, 12, 15, 22, 31, 45, 60, 88, 130, 282, 900)
second <- c(1, 2, 5, 7, 8, 11, 14, 26, 43, 70, 155)
tied <- c(5, 5, 5, 10, 10, 15, 20, 20, 30, 45, 60)
# Price and Bonett (2002), as written there.
spread <- function(values) {
  n <- length(values)
  c <- max(1, floor((n + 1) / 2 - sqrt(n) + 0.5))
  z <- qnorm(pbinom(c - 1, n, 0.5), lower.tail = FALSE)
  diff(log(sort(values)[c(c, n - c + 1)])) / (2 * z)
}
for (pair in list(list(first, second), list(second, first), list(tied, second), list(tied, tied),
                  list(first * 100, rep(second, 6) + 1:66 / 100))) {
  a <- pair[[1]]; b <- pair[[2]]
  ratio <- median(a) / median(b)
  half <- qnorm(0.975) * sqrt(spread(a)^2 + spread(b)^2)
  line("MedianRatio", c(length(a), a, b), c(ratio, ratio * exp(c(-half, half)), wilcox.test(a, b)$p.value))
}

# Time to the end of remission: Freireich and others (1963), the example of Gehan (1965); -t is censored at t.
survive <- function(lifetimes) {
  fit <- survfit(Surv(abs(lifetimes), lifetimes > 0) ~ 1, conf.type = "log-log")
  inner <- which(fit$surv > 0 & fit$surv < 1)
  line("KaplanMeier.steps", lifetimes,
       rbind(fit$time, fit$n.risk, fit$n.event, fit$n.censor, fit$surv, fit$lower, fit$upper)[, inner])
  line("KaplanMeier.median", lifetimes, quantile(fit, 0.5, conf.int = TRUE) |> unlist())
}
mercaptopurine <- c(6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35)
placebo <- c(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)
survive(mercaptopurine)
survive(placebo)
survive(c(5, 9, 14, -14, 20, 31, -40))
survive(c(1, 2, 3, 4, 5, 6, 7, 8))
survive(c(lung$time * ifelse(lung$status == 2, 1, -1)))

# Replacements of valve seats of 41 diesel engines (Nelson 1995), from survival's own copy. Each history: from, to
# and how many events come, then those; and a fleet of which some are watched later.
recur <- function(histories) {
  rows <- do.call(rbind, lapply(seq_along(histories), function(id) {
    history <- histories[[id]]
    stops <- sort(c(unique(history$events), history$to))
    stops <- unique(stops)
    data.frame(id, start = c(history$from, head(stops, -1)), stop = stops,
               count = sapply(stops, function(stop) sum(history$events == stop)))
  }))
  times <- sort(unique(unlist(lapply(histories, `[[`, "events"))))
  n <- length(histories)
  excess <- rep(0, n); value <- 0; squares <- 0; largest <- 0
  out <- sapply(times, function(time) {
    watched <- sapply(histories, function(h) h$from <= time && time <= h$to)
    now <- sapply(histories, function(h) sum(h$events == time))
    risk <- sum(watched)
    excess <<- excess + watched * (now - sum(now) / risk) / risk
    value <<- value + sum(now) / risk
    squares <<- squares + sum(now) / risk^2
    largest <<- max(largest, 1 / risk)
    low <- squares / (2 * value) * qchisq(0.025, 2 * value^2 / squares)
    high <- (squares + largest^2) / (2 * (value + largest)) *
      qchisq(0.975, 2 * (value + largest)^2 / (squares + largest^2))
    if (n > 1) {
      half <- qt(0.975, n - 1) * sqrt(sum(excess^2) * n / (n - 1)) / value
      low <- min(low, value * exp(-half)); high <- max(high, value * exp(half))
    }
    c(time, risk, sum(now), value, sqrt(sum(excess^2)), low, high)
  })
  line("MeanCumulative", unlist(lapply(histories, function(h) c(h$from, h$to, length(h$events), h$events))), out)
  out
}
data(reliability, package = "survival")
engines <- lapply(split(valveSeat, valveSeat$id), function(engine) {
  list(from = 0, to = max(engine$time), events = engine$time[engine$status == 1])
})
out <- recur(unname(engines))
# The same by survival itself, which takes no two events of an engine on one day: the second comes a little later.
rows <- do.call(rbind, lapply(seq_along(engines), function(id) {
  events <- engines[[id]]$events
  events <- events + 0.001 * ave(events, events, FUN = seq_along) - 0.001
  stops <- c(events, engines[[id]]$to + 0.01)
  data.frame(id, start = c(0, head(stops, -1)), stop = stops, status = c(rep(1, length(events)), 0))
}))
fit <- survfit(Surv(start, stop, status) ~ 1, data = rows, id = id, robust = TRUE)
for (time in c(61, 98, 326, 408, 573, 653)) {
  step <- max(which(fit$time <= time + 0.005))
  stopifnot(all.equal(c(fit$cumhaz[step], fit$std.chaz[step]), out[4:5, out[1, ] == time]))
}
invisible(recur(list(list(from = 0, to = 730, events = c(40, 41, 200, 390, 700)))))
invisible(recur(list(
  list(from = 0, to = 1000, events = c(10, 100, 100, 250, 470, 820)),
  list(from = 300, to = 1000, events = c(470, 900)),
  list(from = 500, to = 1000, events = numeric(0)),
  list(from = 0, to = 400, events = c(50, 60, 70)))))
