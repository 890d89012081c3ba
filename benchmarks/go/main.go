// An MCP server that answers without thinking, over HTTP and on stdio, and a reverse proxy that checks a bearer token.
//
//	benchmark http PORT                     the server over HTTP
//	benchmark stdio                         the same on standard input and output
//	benchmark proxy PORT UPSTREAM TOKEN     net/http/httputil.ReverseProxy behind a check of the token
package main

import (
	"bufio"
	"bytes"
	"crypto/subtle"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"strconv"
	"strings"
	"sync/atomic"
)

type message struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
	Params struct {
		Version string `json:"protocolVersion"`
	} `json:"params"`
}

func tools(count int) string {
	var text strings.Builder
	for number := 0; number < count; number++ {
		if number > 0 {
			text.WriteByte(',')
		}
		name := "echo"
		if number > 0 {
			name = "tool_" + strconv.Itoa(number)
		}
		fmt.Fprintf(&text, `{"name":%q,"description":"Returns what it was given, tool %d of the server.","inputSchema":{"type":"object","properties":{"text":{"type":"string","description":"What to return."}},"required":["text"]}}`, name, number)
	}
	return text.String()
}

// answer returns the JSON text of a result, or "" for a notification.
func answer(body []byte, count int) (string, bool) {
	var asked message
	if json.Unmarshal(body, &asked) != nil || len(asked.ID) == 0 || asked.Method == "" {
		return "", false
	}
	said := `"error":{"code":-32601,"message":"Method not found"}`
	switch asked.Method {
	case "initialize":
		said = fmt.Sprintf(`"result":{"protocolVersion":%q,"capabilities":{"tools":{}},"serverInfo":{"name":"null","version":"1"}}`, asked.Params.Version)
	case "tools/call":
		said = `"result":{"content":[{"type":"text","text":"hello"}],"isError":false}`
	case "tools/list":
		said = `"result":{"tools":[` + tools(count) + `]}`
	case "resources/list":
		said = `"result":{"resources":[]}`
	case "resources/templates/list":
		said = `"result":{"resourceTemplates":[]}`
	case "prompts/list":
		said = `"result":{"prompts":[]}`
	case "ping":
		said = `"result":{}`
	}
	return `{"jsonrpc":"2.0","id":` + string(asked.ID) + `,` + said + `}`, asked.Method == "initialize"
}

func countOf(values url.Values) int {
	count, err := strconv.Atoi(values.Get("tools"))
	if err != nil {
		return 1
	}
	return count
}

func serveHTTP(port string) {
	var sessions, posts int64
	http.HandleFunc("/requests", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, atomic.LoadInt64(&posts))
	})
	http.HandleFunc("/mcp", func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodDelete {
			return
		}
		if r.Method != http.MethodPost {
			w.WriteHeader(http.StatusMethodNotAllowed)
			return
		}
		atomic.AddInt64(&posts, 1)
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		text, isFirst := answer(body, countOf(r.URL.Query()))
		if text == "" {
			w.WriteHeader(http.StatusAccepted)
			return
		}
		if isFirst {
			w.Header().Set("Mcp-Session-Id", "session-"+strconv.FormatInt(atomic.AddInt64(&sessions, 1), 10))
		}
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Content-Length", strconv.Itoa(len(text)))
		io.WriteString(w, text)
	})
	log.Fatal(http.ListenAndServe("127.0.0.1:"+port, nil))
}

func serveStdio() {
	in := bufio.NewReaderSize(os.Stdin, 1<<20)
	out := bufio.NewWriterSize(os.Stdout, 1<<16)
	for {
		line, err := in.ReadBytes('\n')
		if err != nil {
			return
		}
		if text, _ := answer(bytes.TrimSpace(line), 1); text != "" {
			out.WriteString(text)
			out.WriteByte('\n')
		}
		if in.Buffered() == 0 {
			out.Flush()
		}
	}
}

func proxy(port, upstream, token string) {
	target, err := url.Parse(upstream)
	if err != nil {
		log.Fatal(err)
	}
	forward := httputil.NewSingleHostReverseProxy(target)
	forward.FlushInterval = -1
	forward.Transport = &http.Transport{MaxIdleConnsPerHost: 256, DisableCompression: true}
	expected := []byte("Bearer " + token)
	log.Fatal(http.ListenAndServe("127.0.0.1:"+port, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if subtle.ConstantTimeCompare([]byte(r.Header.Get("Authorization")), expected) != 1 {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		r.Header.Del("Authorization")
		forward.ServeHTTP(w, r)
	})))
}

func main() {
	switch os.Args[1] {
	case "http":
		serveHTTP(os.Args[2])
	case "stdio":
		serveStdio()
	case "proxy":
		proxy(os.Args[2], os.Args[3], os.Args[4])
	}
}
