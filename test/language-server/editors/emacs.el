;;; emacs.el --- drives Emacs with Eglot  -*- lexical-binding: t; -*-

;;; Commentary:

;; Does what a user would, set up as examples/editor/README.md says, and writes what it saw as JSON.

;;; Code:

(require 'json)
(require 'cl-lib)
(require 'flymake)
(require 'xref)
(load (getenv "NIANBAO_EMACS") nil t)

(setq vc-handled-backends nil
      make-backup-files nil
      eglot-confirm-server-initiated-edits nil
      nianbao-command (append (json-parse-string (getenv "NIANBAO_SERVER") :array-type 'list) nil))

(defvar seen nil "What was seen, as an alist.")

(defun saw (name value)
  "Remember VALUE under NAME."
  (push (cons name value) seen))

(defun wait-for (what condition)
  "Wait for WHAT until CONDITION holds."
  (let ((end (+ (float-time) 20)) found)
    (while (not (setq found (funcall condition)))
      (when (> (float-time) end) (error "Nothing came: %s" what))
      (accept-process-output nil 0.05)
      (flymake-start))
    found))

(defun diagnostic-with (code)
  "The first diagnostic of the buffer with CODE."
  (cl-find-if (lambda (one) (string-match-p (regexp-quote code) (flymake-diagnostic-text one)))
              (flymake-diagnostics)))

(defun marked (diagnostic)
  "The text that DIAGNOSTIC marks."
  (buffer-substring-no-properties (flymake-diagnostic-beg diagnostic) (flymake-diagnostic-end diagnostic)))

(defun act (code title)
  "Go to the diagnostic with CODE and choose the action whose name begins with TITLE."
  (goto-char (flymake-diagnostic-beg (diagnostic-with code)))
  ;; Anything but a click of the mouse: that would open a menu.
  (cl-letf ((last-nonmenu-event ?x)
            ((symbol-function 'completing-read)
             (lambda (_prompt collection &rest _)
               (let ((names (all-completions "" collection)))
                 (or (cl-find-if (lambda (name) (string-prefix-p title name)) names)
                     (error "No such action: %s in %s" title names))))))
    (call-interactively #'eglot-code-actions)))

(defun drive ()
  "Do everything."
  (find-file (getenv "NIANBAO_REPORT"))
  (nianbao-eglot)
  (wait-for "diagnostics" #'flymake-diagnostics)
  (saw 'diagnostics
       (vconcat (mapcar (lambda (one)
                          `((message . ,(flymake-diagnostic-text one))
                            (line . ,(1- (line-number-at-pos (flymake-diagnostic-beg one))))
                            (text . ,(marked one))))
                        (flymake-diagnostics))))
  (act "半角" "改正：")
  (saw 'fixed (buffer-substring-no-properties (point-min) (point-max)))
  (wait-for "the diagnostic to go" (lambda () (not (diagnostic-with "半角"))))
  (goto-char (flymake-diagnostic-beg (diagnostic-with "“自然人”列勾稽关系不成立")))
  (saw 'definition
       (vconcat (mapcar (lambda (item)
                          (let ((location (xref-item-location item)))
                            `((line . ,(1- (xref-location-line location))) (text . ,(xref-item-summary item)))))
                        (xref-backend-definitions 'eglot (xref-backend-identifier-at-point 'eglot)))))
  (cl-letf (((symbol-function 'read-string)
             (lambda (prompt &rest _) (saw 'prompt prompt) "台账已核对")))
    (act "“自然人”列勾稽关系不成立" "豁免这一处")
    (wait-for "the waiver" (lambda () (not (diagnostic-with "“自然人”列勾稽关系不成立")))))
  (saw 'outline (vconcat (mapcar (lambda (kind) (car (cadr kind))) (funcall imenu-create-index-function)))))

(let ((problem (condition-case caught (progn (drive) nil) (error (error-message-string caught)))))
  (when problem (saw 'problem problem))
  (let ((coding-system-for-write 'utf-8))
    (with-temp-file (getenv "NIANBAO_SEEN") (insert (json-serialize seen))))
  (kill-emacs (if problem 1 0)))

;;; emacs.el ends here
