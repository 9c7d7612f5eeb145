//! `cargo xtask serve`: `dist/` on this machine only, under the headers a strict host would send.
//!
//! `files` decides what an address answers, `headers` what goes with it.

mod files;
mod headers;

use std::io::ErrorKind;
use std::io::Write as _;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use clap::Args;
use tiny_http::{HTTPVersion, Method, Request, Response};

use crate::build::{self, Coding, build, integrity};
use crate::house::House;
use crate::trouble::Trouble;

use self::files::Found;

/// What to build and where to serve it.
#[derive(Args)]
pub(crate) struct Options {
    /// The first port to try
    #[arg(long, default_value_t = 8080)]
    port: u16,
    #[command(flatten)]
    build: build::Options,
}

const PORTS_TRIED: u16 = 50;
const THREADS: usize = 4;

/// Builds, serves, and stays until it is stopped.
pub(crate) fn command(house: &House, options: &Options) -> Result<(), Trouble> {
    let sizes = build(house, options.build)?;
    let server = Server::start(house.dist(), options.port)?;
    if server.address.port() != options.port && options.port != 0 {
        println!("Port {} is taken", options.port);
    }
    println!(
        "Serving {} (first load {:.1} kB brotli); stop with Ctrl+C",
        server.base_url(),
        build::sizes::kilobytes(sizes.first_load_brotli())
    );
    server.wait();
    Ok(())
}

/// A running server; its threads end with the program.
pub(crate) struct Server {
    address: SocketAddr,
    threads: Vec<thread::JoinHandle<()>>,
}

impl Server {
    /// Serves `folder` on the first free port from `first_port` on; 0 takes any.
    pub(crate) fn start(folder: PathBuf, first_port: u16) -> Result<Self, Trouble> {
        let listener = first_free_port(first_port)?;
        let failed =
            |why: String| Trouble::new("the server did not start", why, "run the command again, with another --port");
        let address = listener.local_addr().map_err(|why| failed(why.to_string()))?;
        let server = tiny_http::Server::from_listener(listener, None).map_err(|why| failed(why.to_string()))?;
        let server = Arc::new(server);
        let folder: Arc<Path> = Arc::from(folder);
        let threads = (0..THREADS)
            .map(|_| {
                let (server, folder) = (Arc::clone(&server), Arc::clone(&folder));
                thread::spawn(move || {
                    while let Ok(request) = server.recv() {
                        answer(&folder, request);
                    }
                })
            })
            .collect();
        Ok(Self { address, threads })
    }

    pub(crate) fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    fn wait(self) {
        for thread in self.threads {
            // A thread that ended by a panic has printed why; the others still serve.
            let _ = thread.join();
        }
    }
}

fn first_free_port(first: u16) -> Result<TcpListener, Trouble> {
    let last = if first == 0 { 0 } else { first.saturating_add(PORTS_TRIED) };
    for port in first..=last {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => return Ok(listener),
            Err(why) if matches!(why.kind(), ErrorKind::AddrInUse | ErrorKind::PermissionDenied) => {}
            Err(why) => {
                return Err(Trouble::new(
                    format!("cannot listen on 127.0.0.1:{port}"),
                    why,
                    "choose another with --port",
                ));
            }
        }
    }
    Err(Trouble::new(
        "no free port",
        format!("all ports from {first} to {last} on 127.0.0.1 are taken or not allowed"),
        "choose another with --port, above 1024",
    ))
}

fn answer(folder: &Path, request: Request) {
    let answer = match request.method() {
        Method::Get | Method::Head => match files::find(folder, request.url(), &headers::accepted_codings(&request)) {
            Some(file) => found(&request, file),
            None => plain("There is no such file.\n", 404, &[]),
        },
        _ => plain("Only GET and HEAD are answered.\n", 405, &[("Allow", "GET, HEAD")]),
    };
    // A visitor who went away while we wrote is no trouble of ours.
    let _ = send(request, answer);
}

/// The file, or that the browser holds it already.
fn found(request: &Request, file: Found) -> headers::Answer {
    let tag = format!("\"{}\"", integrity(&file.content));
    let caching = [("Cache-Control", headers::cache_control(file.sealed)), ("ETag", &tag)];
    if headers::holds(request, &tag) {
        return headers::with_policy(Response::from_data([]).with_status_code(304), &caching);
    }
    let coding = file.coding.map_or("", Coding::name);
    let own = [("Content-Type", file.content_type), ("Content-Encoding", coding)];
    headers::with_policy(Response::from_data(file.content), &[caching, own].concat())
}

/// Sends an answer after which the browser closes the connection, as HTTP/1.0 has it.
///
/// The server's pool counts its idle threads without a lock: of many connections that come at once, one can be left
/// waiting until another ends. Kept alive, that would be never, and the page would hang.
fn send(request: Request, answer: headers::Answer) -> std::io::Result<()> {
    let bodiless = *request.method() == Method::Head;
    let mut connection = request.into_writer();
    answer.raw_print(&mut connection, HTTPVersion(1, 0), &[], bodiless, None)?;
    connection.flush()
}

fn plain(text: &str, status: u16, extra: &[(&str, &str)]) -> headers::Answer {
    let response = Response::from_data(text.as_bytes()).with_status_code(status);
    let mut extra = extra.to_vec();
    extra.extend([("Content-Type", "text/plain; charset=utf-8"), ("Cache-Control", headers::cache_control(false))]);
    headers::with_policy(response, &extra)
}
