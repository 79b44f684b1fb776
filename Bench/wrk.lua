-- wrk … -s wrk.lua URL DEPTH CLOSE   sends DEPTH requests at once; with CLOSE 1 each is the last of its connection.
function init(arguments)
   if arguments[2] == "1" then wrk.headers["Connection"] = "close" end
   octets = string.rep(wrk.format("GET"), tonumber(arguments[1]))
end

function request() return octets end

function done(summary, latency)
   local errors = summary.errors
   local lost = errors.connect + errors.read + errors.write + errors.status + errors.timeout
   print(string.format("RESULT %d %d %d %d", summary.requests, summary.duration, latency:percentile(50), lost))
end
