<?php
/** Reads a JSON list of posts from standard input, filters each as WordPress does for authors, and prints the list. */
require getcwd() . '/wp-load.php';
echo wp_json_encode( array_map( 'wp_kses_post', json_decode( stream_get_contents( STDIN ), true ) ), JSON_UNESCAPED_UNICODE );
